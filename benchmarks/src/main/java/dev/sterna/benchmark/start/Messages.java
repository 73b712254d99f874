package dev.sterna.benchmark.start;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * Finds the messages in one direction of a connection (PostgreSQL manual, chapter "Message
 * Formats"). The client's first messages have no type; each is told as {@link #UNTYPED}.
 */
final class Messages {

  /** The type of a message before the connection is open: a request for encryption, or to start. */
  static final int UNTYPED = 0;

  /** The protocol versions that stand for a request which is answered by a single byte. */
  private static final int SSL_REQUEST = 80877103;

  private static final int GSS_REQUEST = 80877104;

  private final IntConsumer found;
  private final ByteBuffer header = ByteBuffer.allocate(8);
  private boolean typed;
  private boolean opened;
  private long toSkip;

  private Messages(IntConsumer found, boolean typed) {
    this.found = found;
    this.typed = typed;
    header.limit(typed ? 5 : 8);
  }

  static Messages ofClient(IntConsumer found) {
    return new Messages(found, false);
  }

  static Messages ofServer(IntConsumer found) {
    return new Messages(found, true);
  }

  /** Reads on. */
  void read(byte[] bytes, int length) {
    int at = 0;
    while (at < length) {
      if (toSkip > 0) {
        int skipped = (int) Math.min(toSkip, length - at);
        toSkip -= skipped;
        at += skipped;
      } else {
        header.put(bytes[at++]);
        if (isAnswerToRequest() || !header.hasRemaining()) {
          begin();
        }
      }
    }
  }

  /**
   * The server refuses encryption by the letter N, which no message of its begins with so early.
   */
  private boolean isAnswerToRequest() {
    return typed && header.position() == 1 && header.get(0) == 'N' && !opened;
  }

  private void begin() {
    if (header.position() == 1) {
      header.clear().limit(5);
      return;
    }
    opened = true;
    if (typed) {
      found.accept(header.get(0));
      toSkip = header.getInt(1) - 4L;
    } else {
      found.accept(UNTYPED);
      toSkip = header.getInt(0) - 8L;
      int version = header.getInt(4);
      typed = version != SSL_REQUEST && version != GSS_REQUEST;
    }
    header.clear().limit(typed ? 5 : 8);
  }
}
