// Of the values of arrays Hibernate knows other sizes: doubles take eight bytes, durations are long.
import org.hibernate.annotations.Struct;
@Entity class Trip { @Id long id; Leg[] legs; List<Stay> stays; Plan plan; @Struct(name = "fare") Set<Fare> fares; }
@Embeddable @Struct(name = "leg") class Leg { int i; double d; long l; Duration u; String s; Float f; @Column(precision = 10) Double p; @JdbcTypeCode(SqlTypes.FLOAT) double n; }
@Embeddable @Struct(name = "stay") class Stay { Bed bed; double d; Duration u; long l; }
@Embeddable @Struct(name = "bed") class Bed { int i; double d; long l; @JdbcTypeCode(SqlTypes.NUMERIC) Duration n; Duration u; @JdbcTypeCode(SqlTypes.DURATION) long du; }
@Embeddable @Struct(name = "plan") class Plan { int i; double d; long l; Duration u; Note[] notes; }
@Embeddable @Struct(name = "note_of_plan") class Note { double d; int i; }
@Embeddable class Fare { double amount; int zone; long number; }
