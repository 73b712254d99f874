package dev.sterna.snapshot;

/** What one line says. Each kind reads and writes its own keys. */
sealed interface Line
    permits NamespaceLine,
        ObjectLine,
        SequenceLine,
        TableLine,
        ColumnLine,
        PrimaryKeyLine,
        UniqueLine,
        ForeignKeyLine,
        CheckLine,
        ExcludeLine,
        IndexLine,
        ConstantsLine,
        RetainedLine,
        RowLine,
        RenamedLine {

  LineKind kind();

  /** Writes every key but {@code kind}. */
  void write(LineWriter.Keys json);

  /** Hands what the line says to the snapshot that is being read. */
  void addTo(SnapshotAssembly assembly, int number);
}
