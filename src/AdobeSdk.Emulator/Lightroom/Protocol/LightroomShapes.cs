using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>What bodies have to be like. Payloads may hold more than Adobe describes.</summary>
internal static class LightroomShapes
{
    private static readonly Rule s_text = Rule.Text(1, 1024);

    public static Rule NewAsset { get; } = new ObjectRule()
        .Required("subtype", Rule.Words("image", "video"))
        .Required("payload", new ObjectRule()
            .Required("captureDate", new TimeRule(mayBeUnknown: true))
            .Optional("userCreated", new TimeRule())
            .Optional("userUpdated", new TimeRule())
            .Required("importSource", new ObjectRule()
                .Required("fileName", s_text)
                .Required("importedOnDevice", s_text)
                .Required("importedBy", s_text)
                .Required("importTimestamp", new TimeRule())
                .Open())
            .Open());

    public static Rule NewAlbum { get; } = new ObjectRule()
        .Required("subtype", Rule.Words("project", "project_set"))
        .Required("serviceId", s_text)
        .Required("payload", AlbumPayload());

    public static Rule AlbumUpdate { get; } = new ObjectRule().Required("payload", AlbumPayload());

    public static Rule Copy { get; } = new ObjectRule().Required("file_href", Rule.Text(1, 4096));

    public static Rule NewAlbumAssets { get; } = new ObjectRule().Required("resources", Rule.List(
        new ObjectRule()
            .Required("id", Rule.Text(1, 64))
            .Optional("payload", new ObjectRule()
                .Optional("cover", Rule.Boolean)
                .Optional("order", new OrderRule())
                .Optional("publishInfo", PublishInfo())
                .Open()),
        min: 1,
        max: 50));

    private static ObjectRule AlbumPayload() => new ObjectRule()
        .Optional("name", s_text)
        .Optional("userCreated", new TimeRule(utc: true))
        .Optional("userUpdated", new TimeRule(utc: true))
        .Optional("cover", Reference())
        .Optional("parent", Reference())
        .Optional("publishInfo", PublishInfo())
        .Open();

    private static ObjectRule Reference() => new ObjectRule().Required("id", Rule.Text(32, 32)).Open();

    private static ObjectRule PublishInfo() => new ObjectRule().Optional("servicePayload", Rule.Text(0, 1024)).Optional("remoteId", s_text).Open();
}
