package jp.tokyo23.zerocarbon.shared;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Japanese names of record types, their fields and the values of enums, from the {@code labels}
 * bundle of the measure that defines them. Keys: {@code Type}, {@code Type.field}, {@code
 * EnumType.VALUE}.
 */
public final class Labels {

  private static final int SEGMENTS_OF_MEASURE = 4;

  private Labels() {}

  public static String of(Enum<?> value) {
    Class<?> type = value.getDeclaringClass();
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return text(type, name + "." + value.name());
  }

  public static String type(Class<?> type) {
    return text(type, type.getSimpleName());
  }

  /** Label of a field; a field of a mapped superclass is looked up there too. */
  public static String field(Class<?> type, String field) {
    for (Class<?> owner = type; owner != Object.class; owner = owner.getSuperclass()) {
      String key = owner.getSimpleName() + "." + field;
      ResourceBundle bundle = bundle(owner);
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new MissingResourceException("no label", type.getName(), field);
  }

  /** Whether a field of this class has a label of its own. */
  public static boolean has(Class<?> type, String field) {
    return bundle(type).containsKey(type.getSimpleName() + "." + field);
  }

  /** はい or いいえ. */
  public static String flag(boolean value) {
    return text(Labels.class, "flag." + value);
  }

  private static String text(Class<?> type, String key) {
    return bundle(type).getString(key);
  }

  private static ResourceBundle bundle(Class<?> type) {
    String[] segments = type.getPackageName().split("\\.");
    String measure = String.join(".", java.util.Arrays.copyOf(segments, SEGMENTS_OF_MEASURE));
    return ResourceBundle.getBundle(measure + ".labels", Locale.JAPANESE, type.getClassLoader());
  }
}
