using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>The layers of a Photoshop document by name and place; any other picture is one background layer.</summary>
internal sealed record GenerateManifest() : PhotoshopOperation("generateManifest", "/v2/generate-manifest")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.Image)
        .Optional("exportOptions", ShapeRule.ByWord(
            "mediaType",
            ("image/jpeg", new ObjectRule().Required("mediaType", Rule.Text()).Optional("quality", Shapes.Quality)),
            ("image/png", new ObjectRule().Required("mediaType", Rule.Text()).Optional("compression", Shapes.Compression))))
        .Optional("extractSmartObjectData", Rule.Boolean)
        .Optional("includeLayerThumbnails", Rule.Boolean)
        .Optional("includeXmp", Rule.Boolean)
        .Optional("maximumThumbnailDepth", Rule.Integer(0))
        .Optional("trimToTransparency", Rule.Boolean)
        .Required("outputs", Rule.List(new ObjectRule().Required("mediaType", Rule.Words("application/json")).Required("destination", Shapes.Destination), 1, 25));

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        using Raster merged = Sheets.Decode(atelier.FetchFile(Shapes.Source(body)), out IReadOnlyList<(string Name, Region Bounds)> layers);
        Region whole = new(0, 0, merged.Width, merged.Height);
        JsonArray list = layers.Count == 0
            ? [Layer(1, "Background", "background_layer", whole, whole)]
            : [.. layers.Select((layer, index) => Layer(index + 1, layer.Name, "layer", layer.Bounds, whole))];
        JsonObject manifest = new()
        {
            ["document"] = new JsonObject { ["width"] = merged.Width, ["height"] = merged.Height, ["bitDepth"] = 8, ["imageMode"] = "rgb" },
            ["layers"] = list,
        };
        byte[] bytes = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return Deliveries.Deliver(body.GetProperty("outputs"), atelier, _ => new Product(bytes, "application/json"));
    }

    private static JsonObject Layer(int id, string name, string type, Region bounds, Region whole) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["type"] = type,
        ["index"] = id - 1,
        ["visible"] = true,
        ["protection"] = new JsonArray("none"),
        ["blendOptions"] = new JsonObject { ["opacity"] = 100, ["blendMode"] = "normal" },
        ["compositeFrame"] = new JsonObject { ["absolute"] = Frame(bounds), ["relative"] = Frame(bounds) },
        ["compositeDimensions"] = Frame(whole),
    };

    private static JsonObject Frame(Region region) => new()
    {
        ["left"] = region.X, ["top"] = region.Y, ["right"] = region.X + region.Width, ["bottom"] = region.Y + region.Height,
    };
}
