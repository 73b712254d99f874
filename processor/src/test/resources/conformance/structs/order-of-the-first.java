// One type of two orders has that of the attribute that comes first by name.
import org.hibernate.annotations.Struct;
@Entity class A { @Id long id; Leg[] z; Leg a; Bed[] b; Bed c; @Struct(name = "fare", attributes = {"zone", "amount"}) Fare first; @Struct(name = "fare") Fare second; }
@Embeddable @Struct(name = "leg") class Leg { int i; double d; long l; Duration u; String s; }
@Embeddable @Struct(name = "bed") class Bed { int i; double d; long l; Duration u; String s; }
@Embeddable class Fare { double amount; int zone; }
