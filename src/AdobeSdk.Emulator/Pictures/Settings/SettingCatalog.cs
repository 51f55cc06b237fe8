using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Who paints which place.</summary>
internal static class SettingCatalog
{
    private static readonly Dictionary<Place, ISetting> Settings = new()
    {
        [Place.Sea] = new SeaSetting(),
        [Place.Lake] = new LakeSetting(),
        [Place.Mountains] = new MountainSetting(),
        [Place.Meadow] = new MeadowSetting(),
    };

    public static ISetting For(Place place) => Settings.GetValueOrDefault(place) ?? Settings[Place.Meadow];
}
