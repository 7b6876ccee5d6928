package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.DayRange;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * What the repositories of all registers do alike; a register adds its shape and its own queries.
 */
public abstract class JpaRecords<T extends TrackedRecord> implements RecordRepository<T> {

  private final RecordShape<T> shape;

  @PersistenceContext private EntityManager entityManager;

  protected JpaRecords(RecordShape<T> shape) {
    this.shape = shape;
  }

  @Override
  public void add(T record) {
    entityManager.persist(record);
    entityManager.flush();
  }

  @Override
  public Optional<T> find(Long id) {
    return Optional.ofNullable(entityManager.find(shape.type, id));
  }

  @Override
  public void remove(T record) {
    entityManager.remove(record);
  }

  @Override
  public void flush() {
    entityManager.flush();
  }

  @Override
  public void release(T record) {
    entityManager.flush();
    entityManager.detach(record);
  }

  @Override
  public List<T> page(PageQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(query.filter(), values);
    TypedQuery<T> jpql =
        entityManager.createQuery(
            "select r from " + shape.type.getSimpleName() + " r" + where + order(query),
            shape.type);
    values.forEach(jpql::setParameter);
    if (listsWardFirst(query)) {
      jpql.setParameter("firstWard", query.firstWard());
    }
    if (!query
        .unlimited()) { // a limit of two thousand million makes Hibernate reserve room for them
      jpql.setFirstResult(query.first()).setMaxResults(query.size());
    }
    return jpql.getResultList();
  }

  @Override
  public long count(RecordFilter filter) {
    return query("select count(r)", filter, Long.class).getSingleResult();
  }

  /** A selection over all records {@code r} that the filter wants. */
  protected <V> TypedQuery<V> query(String selection, RecordFilter filter, Class<V> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(filter, values);
    TypedQuery<V> jpql =
        entityManager.createQuery(
            selection + " from " + shape.type.getSimpleName() + " r" + where, type);
    values.forEach(jpql::setParameter);
    return jpql;
  }

  protected EntityManager entityManager() {
    return entityManager;
  }

  private String order(PageQuery query) {
    String attribute = sorted(query);
    if (attribute != null) {
      return " order by " + ranked(attribute) + (query.descending() ? " desc" : "") + ", r.id";
    }
    String wardFirst =
        listsWardFirst(query)
            ? "case when r." + shape.ward + " = :firstWard then 0 else 1 end, "
            : "";
    return " order by " + wardFirst + shape.defaultOrder + ", r.id";
  }

  private String sorted(PageQuery query) {
    return query.sortField() == null ? null : shape.sortable.get(query.sortField());
  }

  private String ranked(String attribute) {
    Class<?> value = shape.type;
    for (String step : attribute.split("\\.")) {
      value = entityManager.getMetamodel().managedType(value).getAttribute(step).getJavaType();
    }
    return value.isEnum() && value != Ward.class
        ? RecordShape.rank(attribute, value)
        : "r." + attribute;
  }

  private boolean listsWardFirst(PageQuery query) {
    return sorted(query) == null && shape.ward != null && query.firstWard() != null;
  }

  private String where(RecordFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>();
    equal(conditions, values, shape.ward, "ward", filter.ward());
    equal(conditions, values, shape.fiscalYear, "fiscalYear", filter.fiscalYear());
    equal(conditions, values, shape.measure, "measure", filter.measure());
    equal(conditions, values, shape.option, "option", filter.option());
    ending(conditions, values, filter.ends());
    if (filter.ids() != null) {
      conditions.add("r.id in :ids");
      values.put("ids", filter.ids());
    }
    if (filter.text() != null && !shape.searched.isEmpty()) {
      conditions.add(
          shape.searched.stream()
              .map(attribute -> "lower(r." + attribute + ") like :text escape '!'")
              .collect(Collectors.joining(" or ", "(", ")")));
      values.put("text", "%" + escaped(filter.text()) + "%");
    }
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private void ending(List<String> conditions, Map<String, Object> values, DayRange ends) {
    if (shape.end == null || ends == null) {
      return;
    }
    if (ends.first() != null) {
      conditions.add("r." + shape.end + " >= :endFirst");
      values.put("endFirst", ends.first());
    }
    if (ends.last() != null) {
      conditions.add("r." + shape.end + " <= :endLast");
      values.put("endLast", ends.last());
    }
  }

  private static void equal(
      List<String> conditions,
      Map<String, Object> values,
      String attribute,
      String parameter,
      Object value) {
    if (attribute != null && value != null) {
      conditions.add("r." + attribute + " = :" + parameter);
      values.put(parameter, value);
    }
  }

  private static String escaped(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
  }
}
