package cadence.diary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LeaveRepository extends JpaRepository<Leave, UUID> {}
