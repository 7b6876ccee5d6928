package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.RecordHistory;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;

/** Reads the history tables that Envers writes beside every register. */
@ApplicationScoped
class EnversRecordHistory implements RecordHistory {

  @PersistenceContext private EntityManager entityManager;

  @Override
  public List<Change> of(String recordType, Long id) {
    List<Change> changes = new ArrayList<>();
    TrackedRecord before = null;
    for (Object[] row : revisions(type(recordType), id)) {
      TrackedRecord state = (TrackedRecord) row[0];
      changes.add(change(before, state, (Revision) row[1], (RevisionType) row[2]));
      before = state;
    }
    Collections.reverse(changes);
    return changes;
  }

  @Override
  public List<Change> since(TrackedRecord record, long version) {
    List<Change> changes = new ArrayList<>();
    TrackedRecord before = null;
    for (Object[] row : revisions(record.getClass(), record.id())) {
      TrackedRecord state = (TrackedRecord) row[0];
      if (before != null && state.version() > version) {
        changes.add(change(before, state, (Revision) row[1], (RevisionType) row[2]));
      }
      before = state;
    }
    Collections.reverse(changes);
    return changes;
  }

  @Override
  public List<Change> page(int first, int size, String person) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                changesOfAll("h.type, h.id, h.rev") + " order by h.rev desc, h.type, h.id")
            .setParameter("person", like(person))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(row -> atRevision((Object[]) row)).toList();
  }

  @Override
  public long count(String person) {
    Object count =
        entityManager
            .createNativeQuery(changesOfAll("count(*)"))
            .setParameter("person", like(person))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private Change atRevision(Object[] row) {
    Long id = ((Number) row[1]).longValue();
    long revision = ((Number) row[2]).longValue();
    TrackedRecord before = null;
    for (Object[] step : revisions(type((String) row[0]), id)) {
      Revision made = (Revision) step[1];
      if (made.id() == revision) {
        return change(before, (TrackedRecord) step[0], made, (RevisionType) step[2]);
      }
      before = (TrackedRecord) step[0];
    }
    throw new RecordNotFound(id);
  }

  private Change change(
      TrackedRecord before, TrackedRecord state, Revision revision, RevisionType kind) {
    boolean deleted = kind == RevisionType.DEL;
    TrackedRecord after = deleted ? null : state;
    return new Change(
        kind(kind),
        state.ref().module(),
        state.getClass().getSimpleName(),
        Labels.type(state.getClass()),
        state.id(),
        state.label(),
        entityManager.find(state.getClass(), state.id()) != null,
        revision.person(),
        revision.at(),
        revision.reason(),
        FieldDifference.between(before, after));
  }

  private static Change.Kind kind(RevisionType type) {
    return switch (type) {
      case ADD -> Change.Kind.ENTERED;
      case MOD -> Change.Kind.CHANGED;
      case DEL -> Change.Kind.DELETED;
    };
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> revisions(Class<?> type, Long id) {
    AuditReader reader = AuditReaderFactory.get(entityManager);
    return reader
        .createQuery()
        .forRevisionsOfEntity(type, false, true)
        .add(AuditEntity.id().eq(id))
        .addOrder(AuditEntity.revisionNumber().asc())
        .getResultList();
  }

  private Class<?> type(String simpleName) {
    return types().stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .findFirst()
        .orElseThrow(() -> new RecordNotFound(simpleName));
  }

  private List<Class<?>> types() {
    return entityManager.getMetamodel().getEntities().stream()
        .<Class<?>>map(EntityType::getJavaType)
        .filter(type -> type != null && TrackedRecord.class.isAssignableFrom(type))
        .toList();
  }

  private String changesOfAll(String selected) {
    String union =
        types().stream()
            .map(Class::getSimpleName)
            .map(name -> "select '" + name + "' as type, id, rev from " + historyTable(name))
            .collect(Collectors.joining(" union all "));
    return "select "
        + selected
        + " from ("
        + union
        + ") h join revision r on r.id = h.rev where r.person like :person escape '!'";
  }

  private static String historyTable(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT)
        + "_history";
  }

  private static String like(String person) {
    return person == null || person.isBlank()
        ? "%"
        : "%" + person.strip().replaceAll("([!%_])", "!$1") + "%";
  }
}
