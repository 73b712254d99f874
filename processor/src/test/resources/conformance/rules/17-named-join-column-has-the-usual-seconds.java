// Rule 17: named join column has the usual seconds.
@Entity class P {
  @Id @Column(secondPrecision = 3) Instant id;
  @Column(secondPrecision = 2, unique = true) LocalTime t;
  @Column(columnDefinition = "timestamp(1)") LocalDateTime d;
}
@Entity class C {
  @Id long id; @ManyToOne P implied; @ManyToOne @JoinColumn P unnamed;
  @ManyToOne @JoinColumn(name = "named") P named;
  @ManyToOne @JoinColumn(name = "t", referencedColumnName = "t") P t;
  @ManyToOne @JoinColumn(referencedColumnName = "t") P u;
  @ManyToOne @JoinColumn(name = "d", referencedColumnName = "d") P d;
}
