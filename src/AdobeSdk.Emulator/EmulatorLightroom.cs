using AdobeSdk.Emulator.Lightroom.Catalogs;

namespace AdobeSdk.Emulator;

/// <summary>What is true of all accounts in the emulator's Lightroom catalog, for tests that change it.</summary>
public sealed class EmulatorLightroom
{
    private readonly CatalogRegistry _catalogs;

    internal EmulatorLightroom(CatalogRegistry catalogs) => _catalogs = catalogs;

    /// <summary>Adobe's word for what users have paid for: <c>subscriber</c>, the default, <c>trial</c>, <c>subscriber_expired</c>, <c>trial_expired</c> or <c>created</c>.</summary>
    public string Entitlement
    {
        get => _catalogs.Entitlement;
        set => _catalogs.Entitlement = value;
    }

    /// <summary>The room of each account, in bytes: what is beyond it is refused with 413. 100 GB by default.</summary>
    public long StorageLimit
    {
        get => _catalogs.StorageLimit;
        set => _catalogs.StorageLimit = value;
    }
}
