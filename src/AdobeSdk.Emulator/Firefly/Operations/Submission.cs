using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A valid request, and the room in which its work is done.</summary>
/// <param name="Body">The body, which has passed the operation's rules.</param>
/// <param name="Model">The model version; empty where the operation has none.</param>
/// <param name="Atelier">Fetches sources and delivers pictures.</param>
internal sealed record Submission(JsonElement Body, string Model, Atelier Atelier)
{
    /// <summary>The scene that the body's words describe, without a seed.</summary>
    public Scene Scene(PixelSize size) => new(Body.Text("prompt") ?? "", 0, size.Width, size.Height)
    {
        ContentClass = Body.Text("contentClass"),
        Styles = Body.At("style", "presets") is { } presets ? [.. presets.EnumerateArray().Select(static word => word.GetString()!)] : [],
        StyleReference = Atelier.FetchOptional(Body, "style", "imageReference"),
        StructureReference = Atelier.FetchOptional(Body, "structure", "imageReference"),
        VisualIntensity = Body.Integer("visualIntensity"),
    };

    /// <summary>Paints a scene once a seed.</summary>
    public JobOutcome Paint(Scene scene, params (string Name, JsonNode Value)[] more)
    {
        PixelSize size = new(scene.Width, scene.Height);
        if (scene.StyleReference is not null || scene.StructureReference is not null)
        {
            return Deliver(size, seed => PictureStudio.Generate(scene with { Seed = seed }), more);
        }

        // A scene of words alone can't fail, so it is painted when somebody looks: ten thousand jobs of a load test cost nothing.
        Delivery[] deliveries = [.. Body.Seeds().Select(seed => new Delivery(seed, Atelier.DeliverLater(() => PictureStudio.Generate(scene with { Seed = seed }), "image/png")))];
        return Results.Images(Atelier, size, deliveries, more);
    }

    /// <summary>Does the work once a seed, now.</summary>
    public JobOutcome Deliver(PixelSize size, Func<long, Picture> work, params (string Name, JsonNode Value)[] more)
    {
        Delivery[] deliveries = [.. Body.Seeds().Select(seed => new Delivery(seed, Atelier.Deliver(work(seed))))];
        return Results.Images(Atelier, size, deliveries, more);
    }
}
