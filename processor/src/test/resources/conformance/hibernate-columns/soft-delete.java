// A column that marks what is deleted.
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
@Entity @SoftDelete class A { @Id long id; }
@Entity @SoftDelete(columnName = "alive", strategy = SoftDeleteType.ACTIVE) class B { @Id long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class C { @Id long id; }
