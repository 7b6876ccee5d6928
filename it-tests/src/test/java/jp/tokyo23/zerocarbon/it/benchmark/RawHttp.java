package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection; it costs the machine less than the server that is measured. */
final class RawHttp implements AutoCloseable {

  private final Socket socket;
  private final InputStream input;
  private final String head;

  /**
   * @param cookie null for nobody
   */
  RawHttp(int port, String path, String cookie) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    input = new BufferedInputStream(socket.getInputStream());
    head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nOrigin: http://127.0.0.1:"
            + port
            + (cookie == null ? "" : "\r\nCookie: " + cookie)
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
  }

  /** Body of the answer to a form; anything but 200 is an error. */
  String post(String form) throws IOException {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    byte[] start = (head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    socket.getOutputStream().write(all);
    return answer();
  }

  private String answer() throws IOException {
    String status = line();
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (!status.contains(" 200 ") || length < 0) {
      throw new IOException(status);
    }
    return new String(input.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = input.read(); c != '\n'; c = input.read()) {
      if (c < 0) {
        throw new IOException("the server hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
