using System.Collections.Concurrent;

namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>The catalogs of all users; each has one from the moment on that it is asked for.</summary>
internal sealed class CatalogRegistry(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Catalog> _catalogs = new(StringComparer.Ordinal);

    /// <summary>Adobe's word for what users have paid for.</summary>
    public string Entitlement { get; set; } = "subscriber";

    /// <summary>The room of each account, in bytes.</summary>
    public long StorageLimit { get; set; } = 107_374_182_400;

    public bool IsEntitled => Entitlement is "subscriber" or "trial";

    public Catalog Of(string userId) => _catalogs.GetOrAdd(userId, static (id, time) => new Catalog(id, time.GetUtcNow()), time);
}
