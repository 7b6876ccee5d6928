package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose connection breaks at the next commit, before or after it took effect. */
final class BreakingDatabase {

  private final DataSource real;
  private int commits;
  private boolean breaksBefore;
  private boolean breaksAfter;

  BreakingDatabase(DataSource real) {
    this.real = real;
  }

  DataSource dataSource() {
    return proxy(
        DataSource.class,
        real,
        (method, result) ->
            result instanceof Connection connection
                ? proxy(Connection.class, connection, this::afterwards)
                : result);
  }

  int commits() {
    return commits;
  }

  void breakBeforeCommit() {
    breaksBefore = true;
  }

  void breakAfterCommit() {
    breaksAfter = true;
  }

  private Object afterwards(Method method, Object result) throws SQLException {
    if ("commit".equals(method.getName())) {
      commits++;
      if (breaksAfter) {
        breaksAfter = false;
        throw new SQLException("the connection broke after the commit");
      }
    }
    return result;
  }

  private <T> T proxy(Class<T> type, T target, Wrapping wrapping) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if ("commit".equals(method.getName()) && breaksBefore) {
            breaksBefore = false;
            throw new SQLException("the connection broke before the commit");
          }
          try {
            return wrapping.wrap(method, method.invoke(target, arguments));
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private interface Wrapping {
    Object wrap(Method method, Object result) throws SQLException;
  }
}
