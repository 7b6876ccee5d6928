package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.NotAudited;

/** Compares two states of a record field by field. */
final class FieldDifference {

  private static final Set<String> STAMPS =
      Set.of("id", "version", "enteredBy", "enteredAt", "changedBy", "changedAt");

  private FieldDifference() {}

  /** Fields whose texts differ; either state may be null for a record that was not there. */
  static List<FieldChange> between(TrackedRecord before, TrackedRecord after) {
    TrackedRecord present = after == null ? before : after;
    List<FieldChange> changes = new ArrayList<>();
    for (Field field : fields(present.getClass())) {
      String old = text(field, before);
      String now = text(field, after);
      if (!old.equals(now)) {
        changes.add(
            new FieldChange(Labels.field(field.getDeclaringClass(), field.getName()), old, now));
      }
    }
    return changes;
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (isAudited(field)) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static boolean isAudited(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !field.isSynthetic()
        && !field.getName().startsWith("$")
        && !STAMPS.contains(field.getName())
        && !field.isAnnotationPresent(NotAudited.class)
        && !field.isAnnotationPresent(Transient.class);
  }

  private static String text(Field field, TrackedRecord record) {
    try {
      return record == null ? "" : FieldText.of(field.get(record));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
