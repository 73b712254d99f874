package dev.sterna.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The usage of each compile, round by round. */
final class Measurements {

  private final Map<Compile, List<Usage>> usages = new LinkedHashMap<>();

  Measurements(List<Compile> compiles) {
    compiles.forEach(compile -> usages.put(compile, new ArrayList<>()));
  }

  void add(Compile compile, Usage usage) {
    usages.get(compile).add(usage);
  }

  /** Medians of a compile, and of its ratios within a round, with their quartiles. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-28s %7s %7s %8s  %-22s %-22s%n",
            "", "CPU s", "MB", "classes", "to -proc:none", "to a single file"));
    usages.forEach((compile, all) -> table.append(row(compile, all)));
    return table.toString();
  }

  private String row(Compile compile, List<Usage> all) {
    return String.format(
        Locale.ROOT,
        "%-28s %7.2f %7.0f %8.0f  %-22s %-22s%n",
        compile.state() + ": " + compile.name(),
        median(all, Usage::seconds),
        median(all, usage -> usage.bytes() / 1e6),
        median(all, Usage::classes),
        ratio(all, baseline(compile, Processor.NONE)),
        ratio(all, baseline(compile, Processor.SINGLE_FILE)));
  }

  /** The compile of the same state with this processor. */
  private List<Usage> baseline(Compile compile, Processor processor) {
    return usages.keySet().stream()
        .filter(each -> each.state().equals(compile.state()))
        .filter(each -> each.processor().equals(processor))
        .findFirst()
        .map(usages::get)
        .orElseThrow();
  }

  private static String ratio(List<Usage> all, List<Usage> baseline) {
    Series ratios = series(all, Usage::seconds).to(series(baseline, Usage::seconds));
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        ratios.median(),
        ratios.quantile(0.25),
        ratios.quantile(0.75));
  }

  private static double median(List<Usage> all, ToDoubleFunction<Usage> figure) {
    return series(all, figure).median();
  }

  private static Series series(List<Usage> all, ToDoubleFunction<Usage> figure) {
    Series series = new Series();
    all.forEach(usage -> series.add(figure.applyAsDouble(usage)));
    return series;
  }
}
