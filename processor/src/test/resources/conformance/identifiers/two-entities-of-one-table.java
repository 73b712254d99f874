// Of two entities the first one says what the key of their table is; a secondary table says it for itself.
@Embeddable class Berth {
  @Column(name = "harbour_id") Long harbour;
  @Column(name = "ship_id") Long ship;
}

@Entity @Table(name = "mooring")
class Anchored {
  @Id @Column(name = "mooring_id") long id;
  @Column(name = "ship_id") long ship;
}

@Entity @Table(name = "mooring")
class Moored {
  @EmbeddedId Berth berth;
  String rope;
}

@Entity @SecondaryTable(name = "depth", pkJoinColumns = @PrimaryKeyJoinColumn(name = "chart_id"))
class Chart {
  @Id long id;
  @Column(table = "depth") int metres;
}

@Entity
class Depth {
  @Id @Column(name = "depth_id") long id;
  @Column(name = "chart_id") long chart;
}

@Entity @Table(name = "tide")
class Ebb {
  @Id @Column(name = "ebb_id") long id;
  @Column(name = "tide_id") long tide;
}

@Entity @SecondaryTable(name = "tide", pkJoinColumns = @PrimaryKeyJoinColumn(name = "tide_id"))
class Wave {
  @Id long id;
  @Column(table = "tide") int metres;
}
