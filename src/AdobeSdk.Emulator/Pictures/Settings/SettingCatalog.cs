using AdobeSdk.Emulator.Pictures.Words;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Who paints which place.</summary>
internal static class SettingCatalog
{
    private static readonly Dictionary<Place, ISetting> Settings = new()
    {
        [Place.Sea] = new SeaSetting(),
        [Place.Beach] = new BeachSetting(),
        [Place.Lake] = new LakeSetting(),
        [Place.Mountains] = new MountainSetting(),
        [Place.Meadow] = new MeadowSetting(),
        [Place.Forest] = new ForestSetting(),
        [Place.Desert] = new DesertSetting(),
        [Place.City] = new CitySetting(),
        [Place.Space] = new SpaceSetting(),
        [Place.Underwater] = new UnderwaterSetting(),
        [Place.Room] = new RoomSetting(),
        [Place.Studio] = new StudioSetting(),
    };

    public static ISetting For(Place place) => Settings[place];
}
