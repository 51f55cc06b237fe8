using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Workshop;

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

    /// <summary>Upscaled pictures: <c>{version, outputs:[{id, presignedUrl}]}</c>. The ids are good as <c>uploadId</c>, too.</summary>
    public static JobOutcome Upscaled(Atelier atelier, string version, IReadOnlyList<string> uploadIds) => new JobOutcome.Success(asker => new JsonObject
    {
        ["version"] = version,
        ["outputs"] = new JsonArray([.. uploadIds.Select(id => new JsonObject
        {
            ["id"] = id,
            ["presignedUrl"] = atelier.Link(asker, Atelier.UploadKey(id)),
        })]),
    });

    /// <summary>A film: <c>{size, outputs:[{seed, video:{url}}]}</c>.</summary>
    public static JobOutcome Film(Atelier atelier, PixelSize size, Delivery film) => new JobOutcome.Success(asker => new JsonObject
    {
        ["size"] = ToJson(size),
        ["outputs"] = new JsonArray(new JsonObject
        {
            ["seed"] = film.Seed,
            ["video"] = new JsonObject { ["url"] = atelier.Link(asker, film.Key) },
        }),
    });

    private static JsonObject ToJson(PixelSize size) => new() { ["width"] = size.Width, ["height"] = size.Height };
}
