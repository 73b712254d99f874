package dev.sterna.emit;

import java.util.ArrayList;
import java.util.List;

/** A Java expression that knows how google-java-format lays it out. */
sealed interface Expression
    permits StringLiteral, Expression.Word, Expression.Calls, Expression.New, Expression.Lambda {

  /** Arguments of fewer characters are filled into lines instead of standing one a line. */
  int SHORT = 10;

  void layOut(Layout out);

  static Expression word(String text) {
    return new Word(text);
  }

  static Expression number(long value) {
    return new Word(value == (int) value ? Long.toString(value) : value + "L");
  }

  static Expression text(String value) {
    return StringLiteral.of(value);
  }

  static List<Expression> texts(List<String> values) {
    List<Expression> texts = new ArrayList<>(values.size());
    for (String value : values) {
      texts.add(text(value));
    }
    return texts;
  }

  static Calls call(String name, Expression... arguments) {
    return call(name, List.of(arguments));
  }

  static Calls call(String name, List<Expression> arguments) {
    return new Calls(List.of(new Call(name, arguments)));
  }

  /** A name or a literal. */
  record Word(String text) implements Expression {

    @Override
    public void layOut(Layout out) {
      out.text(text);
    }
  }

  /** One method with its arguments. */
  record Call(String name, List<Expression> arguments) {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A call, and those chained to its result. */
  record Calls(List<Call> calls) implements Expression {

    public Calls {
      calls = List.copyOf(calls);
    }

    Calls then(String name, Expression... arguments) {
      return then(name, List.of(arguments));
    }

    Calls then(String name, List<Expression> arguments) {
      List<Call> longer = new ArrayList<>(calls);
      longer.add(new Call(name, arguments));
      return new Calls(longer);
    }

    @Override
    public void layOut(Layout out) {
      boolean isChain = calls.size() > 1;
      out.level(
          4,
          chain -> {
            layOutFirst(chain, calls.get(0), isChain);
            for (Call call : calls.subList(1, calls.size())) {
              chain.breakOr(Layout.Fill.TOGETHER, "").text("." + call.name());
              layOutArguments(chain, call.arguments(), 4);
            }
          });
    }

    private static void layOutFirst(Layout out, Call first, boolean isChain) {
      out.text(first.name());
      // Before a chain, a short name keeps its only argument beside it: fillFirstArgument.
      if (isChain && first.name().length() <= 4 && first.arguments().size() == 1) {
        out.text("(");
        first.arguments().get(0).layOut(out);
        out.text(")");
      } else {
        layOutArguments(out, first.arguments(), isChain ? 4 : 0);
      }
    }
  }

  /** The creation of an object. */
  record New(String type, List<Expression> arguments) implements Expression {

    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public void layOut(Layout out) {
      out.text("new " + type);
      layOutArguments(out, arguments, 4);
    }
  }

  /** A lambda of one parameter: an expression, or a block if there are several statements. */
  record Lambda(String parameter, List<Expression> body) implements Expression {

    public Lambda {
      body = List.copyOf(body);
    }

    @Override
    public void layOut(Layout out) {
      out.text(parameter + " ->");
      if (body.size() == 1) {
        out.level(4, one -> body.get(0).layOut(one.breakOr(Layout.Fill.TOGETHER, " ")));
      } else {
        out.text(" {").level(0, this::layOutBlock).text("}");
      }
    }

    private void layOutBlock(Layout out) {
      out.level(2, this::layOutStatements).breakOr(Layout.Fill.ALWAYS, "");
    }

    private void layOutStatements(Layout out) {
      for (Expression statement : body) {
        statement.layOut(out.breakOr(Layout.Fill.ALWAYS, ""));
        out.text(";");
      }
    }
  }

  private static void layOutArguments(Layout out, List<Expression> arguments, int indent) {
    out.level(
        indent,
        parentheses -> {
          parentheses.text("(");
          if (!arguments.isEmpty()) {
            parentheses.breakOr(Layout.Fill.TOGETHER, "");
            layOutList(parentheses, arguments);
          }
          parentheses.text(")");
        });
  }

  private static void layOutList(Layout out, List<Expression> arguments) {
    boolean isFormat =
        arguments.size() > 1 && arguments.get(0) instanceof StringLiteral first && first.isFormat();
    if (!isFormat) {
      layOutFilled(out, arguments);
      return;
    }
    out.level(
        0,
        format -> {
          arguments.get(0).layOut(format);
          format.text(",").breakOr(Layout.Fill.TOGETHER, " ");
          layOutFilled(format, arguments.subList(1, arguments.size()));
        });
  }

  /** Whether each of them is short enough to stand on a line with others. */
  static boolean areShort(List<Expression> expressions) {
    for (Expression each : expressions) {
      if (Layout.flat(each::layOut).length() >= SHORT) {
        return false;
      }
    }
    return true;
  }

  private static void layOutFilled(Layout out, List<Expression> arguments) {
    Layout.Fill fill = areShort(arguments) ? Layout.Fill.EACH : Layout.Fill.TOGETHER;
    out.level(
        0,
        list -> {
          for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
              list.text(",").breakOr(fill, " ");
            }
            arguments.get(i).layOut(list);
          }
        });
  }
}
