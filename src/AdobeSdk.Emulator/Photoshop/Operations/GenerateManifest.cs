using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
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
        using Sheets document = Sheets.Open(atelier.FetchFile(Shapes.Source(body)));
        Region whole = new(0, 0, document.Width, document.Height);
        JsonObject manifest = new()
        {
            ["document"] = new JsonObject { ["width"] = document.Width, ["height"] = document.Height, ["bitDepth"] = 8, ["imageMode"] = "rgb" },
            ["layers"] = new JsonArray([.. document.Layers.Select((layer, index) => Layer(layer, index, whole))]),
        };
        byte[] bytes = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return Deliveries.Deliver(body.GetProperty("outputs"), atelier, _ => new Product(bytes, "application/json"));
    }

    private static JsonObject Layer(Sheet layer, int index, Region whole)
    {
        Region bounds = layer.Bounds(whole);
        return new JsonObject
        {
            ["id"] = layer.Id,
            ["name"] = layer.Name,
            ["type"] = layer.Type,
            ["index"] = index,
            ["visible"] = layer.IsVisible,
            ["protection"] = new JsonArray("none"),
            ["blendOptions"] = new JsonObject { ["opacity"] = layer.Opacity, ["blendMode"] = layer.BlendMode },
            ["compositeFrame"] = new JsonObject { ["absolute"] = Frame(bounds), ["relative"] = Frame(bounds) },
            ["compositeDimensions"] = Frame(whole),
        };
    }

    private static JsonObject Frame(Region region) => new()
    {
        ["left"] = region.X, ["top"] = region.Y, ["right"] = region.X + region.Width, ["bottom"] = region.Y + region.Height,
    };
}
