using System.Text;
using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A photo, straightened and developed on its pixels; perspective stays.</summary>
internal sealed record EditImage() : PhotoshopOperation("edit", "/v2/edit")
{
    public override Rule Body { get; } = new ObjectRule()
        .Required("image", Shapes.Image)
        .Optional("edits", EditShapes.Edits)
        .Required("outputs", EditShapes.Outputs);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        DevelopmentSettings settings = EditReading.Settings(body.At("edits"), atelier);
        using Raster photo = Sheets.Decode(atelier.FetchFile(Shapes.Source(body)));
        using Raster developed = Straight(photo, body.At("edits", "autoStraighten"));
        Development.Develop(developed, settings);
        using Sheets document = new(developed.Width, developed.Height);
        document.Layers.Add(new Sheet { Name = "Background", Type = "background_layer", Id = document.NextId(), Pixels = Scaling.Resize(developed, developed.Width, developed.Height) });
        return Deliveries.Deliver(body.GetProperty("outputs"), atelier, output => Write(output, document, settings));
    }

    private static Raster Straight(Raster photo, JsonElement? wish) =>
        wish is { } wanted && wanted.Flag("enabled") ? Straightening.Straighten(photo, wanted.At("constrainCrop")?.GetBoolean() ?? true) : photo.Clone();

    private static Product Write(JsonElement output, Sheets document, DevelopmentSettings settings)
    {
        string mediaType = output.Text("mediaType")!;
        return new Product(
            mediaType == "application/rdf+xml"
                ? Encoding.UTF8.GetBytes(XmpText.Write(settings))
                : document.Write(new PictureFormat(mediaType, output.Text("quality"), output.Text("compression")), null, null, which: null),
            mediaType);
    }
}
