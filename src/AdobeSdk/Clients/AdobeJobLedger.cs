using AdobeSdk.Clients;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk;

/// <summary>The ledger for code without dependency injection. With it, inject <see cref="IAdobeJobLedger"/>.</summary>
public static class AdobeJobLedger
{
    /// <summary>The ledger that clients which were created from the same options write to.</summary>
    /// <param name="options">Options whose <see cref="AdobeLedgerOptions.File"/> is set.</param>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static IAdobeJobLedger Open(AdobeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return LedgerPool.Process.For(null, options.Ledger, TimeProvider.System, NullLogger.Instance)
            ?? throw new ArgumentException("These options name no ledger: set Ledger.File.", nameof(options));
    }
}
