// Filters and what else changes no table.
import org.hibernate.annotations.*;
@FilterDef(name = "f", parameters = @ParamDef(name = "x", type = String.class))
@Filter(name = "f", condition = "a = :x")
@ConcreteProxy
@Entity class T { @Id long id; String a; @OneToMany(mappedBy = "parent") @Filter(name = "f", condition = "a = :x") List<T> children; @ManyToOne T parent; }
