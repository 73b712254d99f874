// What says nothing of the table's columns.
import org.hibernate.annotations.*;
@Entity
@Immutable
@RowId("ctid")
@DynamicInsert
@DynamicUpdate
@BatchSize(size = 5)
@SQLRestriction("a > 0")
@OptimisticLocking(type = OptimisticLockType.VERSION)
@Synchronize("other")
@jakarta.persistence.Table(name = "plain")
class T { @Id long id; int a; @OptimisticLock(excluded = true) int b; @ManyToOne @Fetch(FetchMode.SELECT) @NotFound(action = NotFoundAction.EXCEPTION) T parent; }
