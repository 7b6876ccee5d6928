package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
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
    List<FieldChange> changes = new ArrayList<>();
    compare((after == null ? before : after).getClass(), before, after, changes);
    return changes;
  }

  private static void compare(
      Class<?> type, Object before, Object after, List<FieldChange> changes) {
    for (Field field : fields(type)) {
      Object old = value(field, before);
      Object now = value(field, after);
      if (isGroup(field)) {
        compare(field.getType(), old, now, changes);
      } else if (!FieldText.of(old).equals(FieldText.of(now))) {
        String label = Labels.field(field.getDeclaringClass(), field.getName());
        changes.add(ChangedLines.of(label, FieldText.of(old), FieldText.of(now)));
      }
    }
  }

  /**
   * Fields that stand together in a class of their own, unlike a quantity, which is one value, and
   * unlike what its owner gives a label and its class a text.
   */
  private static boolean isGroup(Field field) {
    Class<?> type = field.getType();
    return type.isAnnotationPresent(Embeddable.class)
        && type != TypedQuantity.class
        && !(Labels.has(field.getDeclaringClass(), field.getName()) && tellsItself(type));
  }

  private static boolean tellsItself(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("toString"));
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

  private static Object value(Field field, Object owner) {
    try {
      return owner == null ? null : field.get(owner);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
