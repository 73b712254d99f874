// A constraint over the columns of the natural id is the one of the natural id.
import org.hibernate.annotations.NaturalId;
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = {"code", "area"}))
class Named { @Id long id; @NaturalId String area; @NaturalId String code; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"code", "area"}))
class Unnamed { @Id long id; @NaturalId String area; @NaturalId String code; }
