using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Brings what a job made to where its outputs say, and tells of it in the result.</summary>
internal static class Deliveries
{
    /// <summary>Makes every output, and delivers it.</summary>
    public static JobOutcome Deliver(JsonElement outputs, Atelier atelier, Func<JsonElement, Product> make)
    {
        List<Func<AdobeRequest, JsonObject>> delivered = [.. outputs.EnumerateArray().Select(output => Deliver(output.GetProperty("destination"), make(output), atelier))];
        return new JobOutcome.Success(asker => new JsonObject
        {
            ["outputs"] = new JsonArray([.. delivered.Select(output => output(asker))]),
        });
    }

    /// <summary>A file in Adobe's own storage, and a link to it.</summary>
    public static Func<AdobeRequest, JsonObject> Host(Picture picture, Atelier atelier)
    {
        string key = atelier.Deliver(picture);
        return asker => new JsonObject
        {
            ["mediaType"] = picture.MediaType,
            ["destination"] = new JsonObject { ["url"] = atelier.Link(asker, key) },
        };
    }

    private static Func<AdobeRequest, JsonObject> Deliver(JsonElement destination, Product product, Atelier atelier)
    {
        if (destination.Text("url") is { } url)
        {
            atelier.Deliver(new Uri(url), product.Bytes, product.MediaType);
            return _ => Linked(url, product);
        }

        if (destination.Integer("validityPeriod") is { } seconds)
        {
            TimeSpan validity = TimeSpan.FromSeconds(seconds);
            string key = atelier.Deliver(new Picture(product.Bytes, product.MediaType, 0, 0));
            return asker => Linked(atelier.Link(asker, key, validity), product);
        }

        return destination.Text("embedded") is { } format
            ? _ => new JsonObject
            {
                ["destination"] = new JsonObject { ["embedded"] = format, ["content"] = Content(format, product) },
                ["mediaType"] = product.MediaType,
            }
            : throw new PictureException("Creative Cloud needs a user's token, and the emulator has no users: use a URL, or hosted or embedded outputs.");
    }

    // Adobe's guides have the link at either place, and clients read either.
    private static JsonObject Linked(string url, Product product) => new()
    {
        ["destination"] = new JsonObject { ["url"] = url },
        ["url"] = url,
        ["mediaType"] = product.MediaType,
    };

    private static JsonNode? Content(string format, Product product)
    {
        bool isText = product.MediaType is "application/json" or "application/rdf+xml";
        return format == "json" && product.MediaType == "application/json" ? JsonNode.Parse(product.Bytes)
            : format == "string" && isText ? Encoding.UTF8.GetString(product.Bytes)
            : Convert.ToBase64String(product.Bytes);
    }
}
