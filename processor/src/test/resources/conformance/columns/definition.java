// The type as one writes it.
@Entity
class T {
  @Id @Column(columnDefinition = "int8") long id;
  @Column(columnDefinition = "TEXT") String a;
  @Column(columnDefinition = "varchar(10) default 'x' not null") String b;
  @Column(columnDefinition = "numeric(10, 2) default 0.00") BigDecimal c;
  @Column(columnDefinition = "timestamptz default now()") Instant d;
  @Column(columnDefinition = "boolean default false") boolean e;
  @Column(columnDefinition = "jsonb") String f;
  @Column(columnDefinition = "double precision") double g;
  @Column(columnDefinition = "char(3)") String h;
}
