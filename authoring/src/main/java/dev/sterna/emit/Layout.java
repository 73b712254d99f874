package dev.sterna.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Breaks Java source into lines of at most 100 columns by the rules of google-java-format: nested
 * levels, each on one line if it fits, otherwise broken at its breaks. Whoever describes a
 * construct opens the levels that google-java-format opens for it.
 */
final class Layout {

  /** The widest line. */
  static final int WIDTH = 100;

  /** Wider than any line, but far from an overflow. */
  private static final int ENDLESS = 10 * WIDTH;

  /** For the parentheses and the semicolon that may end a line. */
  private static final int CLOSING = 8;

  /** When a break ends its line, in a level that does not fit on one. */
  enum Fill {
    /** With every other break of the level. */
    TOGETHER,
    /** If what follows does not fit. */
    EACH,
    /** Even in a level that would fit. */
    ALWAYS
  }

  private sealed interface Piece {
    int width();

    String flat();
  }

  private record Text(String flat) implements Piece {

    @Override
    public int width() {
      return flat.length();
    }
  }

  private record Break(Fill fill, String flat, int indent) implements Piece {

    @Override
    public int width() {
      return fill == Fill.ALWAYS ? ENDLESS : flat.length();
    }
  }

  private static final class Level implements Piece {

    private final int indent;
    private final List<Piece> pieces = new ArrayList<>();

    /** Asked for again by every level around; none changes once the first is asked for. */
    private OptionalInt width = OptionalInt.empty();

    Level(int indent) {
      this.indent = indent;
    }

    @Override
    public int width() {
      if (width.isEmpty()) {
        width = OptionalInt.of(widthOf(pieces));
      }
      return width.getAsInt();
    }

    @Override
    public String flat() {
      StringBuilder text = new StringBuilder();
      for (Piece piece : pieces) {
        text.append(piece.flat());
      }
      return text.toString();
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();

  /**
   * The level that text goes to: the one of the last break, even if that is closed. So a closing
   * parenthesis or semicolon counts into the level whose last line it ends.
   */
  private Level current = new Level(0);

  private final int column;

  private Layout(int column) {
    this.column = column;
    open.push(current);
  }

  /** The lines of this content, the first of which begins at this column. */
  static String lines(int column, Consumer<Layout> content) {
    Printer printer = new Printer(column);
    printer.print(build(column, content), column);
    return printer.out.toString();
  }

  /** The content on one line, however long. */
  static String flat(Consumer<Layout> content) {
    return build(0, content).flat();
  }

  private static Level build(int column, Consumer<Layout> content) {
    Layout layout = new Layout(column);
    content.accept(layout);
    return layout.open.pop();
  }

  /** A level whose lines but the first are indented by so many columns more. */
  Layout level(int indent, Consumer<Layout> content) {
    Level level = new Level(indent);
    open.push(level);
    content.accept(this);
    open.pop();
    open.element().pieces.add(level);
    return this;
  }

  Layout text(String text) {
    current.pieces.add(new Text(text));
    return this;
  }

  /** A break that is this text where it does not end a line. */
  Layout breakOr(Fill fill, String flat) {
    return breakOr(fill, flat, 0);
  }

  /** A break that indents the next line by so many columns more. */
  Layout breakOr(Fill fill, String flat, int indent) {
    current = open.element();
    current.pieces.add(new Break(fill, flat, indent));
    return this;
  }

  /** The columns that text at this place has on a line of its own, however deep it stands. */
  int room() {
    int room = WIDTH - column - CLOSING;
    for (Level level : open) {
      room -= level.indent;
    }
    return room;
  }

  private static int widthOf(List<Piece> pieces) {
    int width = 0;
    for (Piece piece : pieces) {
      width = Math.min(ENDLESS, width + piece.width());
    }
    return width;
  }

  /** Decides and writes in one pass: what comes later never changes an earlier line. */
  private static final class Printer {

    private final StringBuilder out = new StringBuilder();
    private int column;

    Printer(int column) {
      this.column = column;
    }

    void print(Level level, int indent) {
      if (column + level.width() <= WIDTH) {
        write(level.flat());
      } else {
        printBroken(level.pieces, indent + level.indent);
      }
    }

    private void printBroken(List<Piece> pieces, int indent) {
      boolean overflown = false;
      int start = 0;
      while (start < pieces.size()) {
        int end = nextBreak(pieces, start + 1);
        boolean begins = pieces.get(start) instanceof Break;
        List<Piece> group = pieces.subList(begins ? start + 1 : start, end);
        int width = widthOf(group);
        if (begins) {
          print((Break) pieces.get(start), width, indent, overflown);
        }
        overflown = column + width > WIDTH;
        for (Piece piece : group) {
          print(piece, indent);
        }
        start = end;
      }
    }

    private static int nextBreak(List<Piece> pieces, int from) {
      int next = from;
      while (next < pieces.size() && !(pieces.get(next) instanceof Break)) {
        next++;
      }
      return next;
    }

    private void print(Break stop, int following, int indent, boolean overflown) {
      boolean ends =
          stop.fill() == Fill.TOGETHER || overflown || column + stop.width() + following > WIDTH;
      if (ends) {
        column = indent + stop.indent();
        out.append('\n').append(" ".repeat(column));
      } else {
        write(stop.flat());
      }
    }

    private void print(Piece piece, int indent) {
      if (piece instanceof Level level) {
        print(level, indent);
      } else {
        write(piece.flat());
      }
    }

    private void write(String text) {
      out.append(text);
      column += text.length();
    }
  }
}
