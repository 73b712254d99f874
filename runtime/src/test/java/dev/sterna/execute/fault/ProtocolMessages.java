package dev.sterna.execute.fault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Cuts a stream of PostgreSQL's protocol into messages (manual, 55.7 "Message Formats"): a byte for
 * the type, then the length, which counts itself. The first message of a client has no type.
 */
public final class ProtocolMessages {

  /** The type of a message that has none. */
  static final char STARTUP = '\0';

  private final DataInputStream in;
  private boolean typed;

  /**
   * A stream of messages.
   *
   * @param typed whether the first message has a type, as the server's have
   */
  public ProtocolMessages(InputStream in, boolean typed) {
    this.in = new DataInputStream(in);
    this.typed = typed;
  }

  /** A message, with type and length. */
  public record Message(char type, byte[] bytes) {}

  /** The next message; empty at the end of the stream. */
  public Optional<Message> next() throws IOException {
    try {
      char type = typed ? (char) in.readUnsignedByte() : STARTUP;
      int length = in.readInt();
      ByteBuffer bytes = ByteBuffer.allocate(typed ? length + 1 : length);
      if (typed) {
        bytes.put((byte) type);
      }
      bytes.putInt(length);
      in.readFully(bytes.array(), bytes.position(), length - Integer.BYTES);
      typed = true;
      return Optional.of(new Message(type, bytes.array()));
    } catch (EOFException e) {
      return Optional.empty();
    }
  }
}
