namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>The ledger in memory.</summary>
public class MemoryJobStoreTests : JobStoreContract
{
    private IAdobeJobStore? _store;

    protected override IAdobeJobStore Open() => _store ??= new AdobeMemoryJobStore(Time);
}
