using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>The <c>result</c> member of a finished job, in the shapes that Firefly has for it.</summary>
internal static class Results
{
    /// <summary>Images: <c>{size?, outputs:[{seed, image:{url}}], …}</c>.</summary>
    public static JobOutcome Images(Atelier atelier, PixelSize? size, IReadOnlyList<Delivery> deliveries, params (string Name, JsonNode Value)[] more) =>
        new JobOutcome.Success(asker =>
        {
            JsonObject result = [];
            if (size is { } pixels)
            {
                result["size"] = ToJson(pixels);
            }

            result["outputs"] = new JsonArray([.. deliveries.Select(delivery => new JsonObject
            {
                ["seed"] = delivery.Seed,
                ["image"] = new JsonObject { ["url"] = atelier.Link(asker, delivery.Key) },
            })]);
            foreach ((string name, JsonNode value) in more)
            {
                result[name] = value.DeepClone();
            }

            return result;
        });

    public static JsonObject ToJson(PixelSize size) => new() { ["width"] = size.Width, ["height"] = size.Height };
}
