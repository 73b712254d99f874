// Definitions and options are taken apart.
@Entity class P {
  @Id @Column(columnDefinition = "bigint default 4") long id;
  @Column(columnDefinition = "varchar(5) default 'x, not null' collate \"C\"", unique = true,
      nullable = false, check = @CheckConstraint(constraint = "a <> 'y'"),
      comment = "it is") String a;
  @Column(columnDefinition = "numeric(9,3) default (1 + 2) check (b > 0)") BigDecimal b;
  @Column(columnDefinition = "integer generated always as (id * 2) stored") Integer c;
  @Column(columnDefinition = "timestamp with time zone default now()") Instant d;
  @Column(columnDefinition = "character varying(7) [] default '{}'") String[] e;
  @Column(columnDefinition = "serial") int f;
  @Column(options = "default 0") long g;
  @Column(options = "not null") String needed;
  @Column(columnDefinition = "bpchar") String padded;
  @Column(columnDefinition = "int array[4]") int[] numbers;
  @Column(options = "collate \"C\" check (h <> '')") String h;
  @Version @Column(columnDefinition = "integer default 0") int version;
}
@Entity class C {
  @Id long id; @ManyToOne P p;
  @ManyToOne @JoinColumn(name = "q", columnDefinition = "bigint", unique = true,
      comment = "its q", check = @CheckConstraint(constraint = "q > 0")) P q;
  @ManyToOne @JoinColumn(name = "r", referencedColumnName = "a", options = "check (r <> 'z')") P r;
}
