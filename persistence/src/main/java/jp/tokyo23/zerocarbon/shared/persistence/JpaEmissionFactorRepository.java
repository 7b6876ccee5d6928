package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactor;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorRepository;
import jp.tokyo23.zerocarbon.shared.emission.FactorSearch;

@ApplicationScoped
class JpaEmissionFactorRepository implements EmissionFactorRepository {

  private static final String ORDER =
      " order by f.edition.useYear desc, f.edition.publishedOn desc, f.edition.id desc,"
          + " f.position, f.id";

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void addAll(List<EmissionFactor> factors) {
    factors.forEach(entityManager::persist);
    entityManager.flush();
  }

  @Override
  public Optional<EmissionFactor> find(Long id) {
    return Optional.ofNullable(entityManager.find(EmissionFactor.class, id));
  }

  @Override
  public List<EmissionFactor> page(FactorSearch search, int first, int size) {
    return query("select f", search, ORDER, EmissionFactor.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  @Override
  public long count(FactorSearch search) {
    return query("select count(f)", search, "", Long.class).getSingleResult();
  }

  @Override
  public List<EmissionFactor> ofSupplier(String supplierNo, FiscalYear useYear) {
    return ofSupplier(supplierNo).stream().filter(f -> f.useYear().equals(useYear)).toList();
  }

  @Override
  public List<EmissionFactor> ofSupplier(String supplierNo) {
    String condition = supplierNo == null ? "f.supplierNo is null" : "f.supplierNo = :supplierNo";
    TypedQuery<EmissionFactor> jpql =
        entityManager.createQuery(
            "select f from EmissionFactor f join fetch f.edition where " + condition + ORDER,
            EmissionFactor.class);
    if (supplierNo != null) {
      jpql.setParameter("supplierNo", supplierNo);
    }
    return jpql.getResultList();
  }

  private <T> TypedQuery<T> query(
      String select, FactorSearch search, String order, Class<T> result) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    equal(conditions, values, "f.edition.useYear", "useYear", search.useYear());
    equal(conditions, values, "f.kind", "kind", search.kind());
    equal(conditions, values, "f.edition.id", "editionId", search.editionId());
    if (search.text() != null) {
      conditions.add(
          "(lower(f.supplierName) like :text escape '!' or lower(f.supplierNo) like :text escape '!'"
              + " or lower(f.menu) like :text escape '!')");
      String typed = search.text().strip().toLowerCase(Locale.ROOT);
      values.put("text", "%" + typed.replaceAll("([!%_])", "!$1") + "%");
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<T> jpql =
        entityManager.createQuery(select + " from EmissionFactor f" + where + order, result);
    values.forEach(jpql::setParameter);
    return jpql;
  }

  private static void equal(
      List<String> conditions,
      Map<String, Object> values,
      String attribute,
      String parameter,
      Object value) {
    if (value != null) {
      conditions.add(attribute + " = :" + parameter);
      values.put(parameter, value);
    }
  }
}
