using AdobeSdk.Jobs.Ledger;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Clients;

/// <summary>The ledgers of an application: one for each store, however many tenants write to it.</summary>
internal sealed class LedgerPool : IAsyncDisposable, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<object, JobLedger> _ledgers = [];
    private readonly List<AdobeFileJobStore> _files = [];

    /// <summary>The ledgers of clients that were made without an application.</summary>
    public static LedgerPool Process { get; } = new();

    /// <summary>The ledger of a store, or of the file that the options name; <see langword="null"/> if there is neither.</summary>
    public JobLedger? For(IAdobeJobStore? store, AdobeLedgerOptions options, TimeProvider time, ILogger logger)
    {
        string? file = options.File is { Length: > 0 } named ? Path.GetFullPath(named) : null;
        if (store is null && file is null)
        {
            return null;
        }

        lock (_lock)
        {
            object key = store ?? (object)file!;
            if (!_ledgers.TryGetValue(key, out JobLedger? ledger))
            {
                ledger = new JobLedger(store ?? Open(file!, time, logger), options, time, logger);
                _ledgers.Add(key, ledger);
            }

            return ledger;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (JobLedger ledger in _ledgers.Values)
        {
            ledger.Dispose();
        }

        _files.ForEach(static file => file.Dispose());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (JobLedger ledger in _ledgers.Values)
        {
            await ledger.DisposeAsync().ConfigureAwait(false);
        }

        _files.ForEach(static file => file.Dispose());
    }

    private AdobeFileJobStore Open(string file, TimeProvider time, ILogger logger)
    {
        var store = new AdobeFileJobStore(file, time, logger);
        _files.Add(store);
        return store;
    }
}
