using System.Text.Json.Nodes;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Ways in which a description held in memory is made to differ from the code, and what the check must say then.</summary>
internal static class SeededDifferences
{
    public static IReadOnlyDictionary<string, Action<JsonObject>> ByName { get; } = new Dictionary<string, Action<JsonObject>>
    {
        ["an operation is added"] = d => d["paths"]!["/v5/images/dream"] = new JsonObject
        {
            ["post"] = d["paths"]!["/v3/images/upscale"]!["post"]!.DeepClone(),
        },
        ["a route changes its case"] = d => Rename(d["paths"]!, "/v3/images/upscale", "/v3/images/Upscale"),
        ["a method changes"] = d => Rename(d["paths"]!["/v3/cancel/{jobId}"]!, "put", "post"),
        ["a path parameter changes"] = d => Parameter(d, "/v3/status/{jobId}", "get", "jobId")["name"] = "id",
        ["a header is added"] = d => Operation(d, "/v3/images/expand-async")["parameters"] = new JsonArray(
            new JsonObject { ["in"] = "header", ["name"] = "x-model-version", ["schema"] = new JsonObject { ["type"] = "string" } }),
        ["a header is gone"] = d => Operation(d, "/v3/images/upscale")["parameters"]!.AsArray().Clear(),
        ["an optional header becomes required"] = d => Parameter(d, "/v3/images/upscale", "post", "x-model-version")["required"] = true,
        ["a required header becomes optional"] = d => Parameter(d, "/v3/videos/generate", "post", "x-model-version")["required"] = false,
        ["a model is added"] = d => Parameter(d, "/v4/images/generate-async", "post", "x-model-version")["schema"]!["enum"]!.AsArray().Add("image6"),
        ["a fixed header changes"] = d => Parameter(d, "/v3/images/precise-composite", "post", "content-type")["schema"]!["enum"] = new JsonArray("text/json"),
        ["a query parameter is added"] = d => Operation(d, "/v3/custom-models", "get")["parameters"]!.AsArray().Add(
            new JsonObject { ["in"] = "query", ["name"] = "owner", ["schema"] = new JsonObject { ["type"] = "string" } }),
        ["a query word is added"] = d => Parameter(d, "/v3/custom-models", "get", "sortBy")["schema"]!["enum"]!.AsArray().Add("size"),
        ["a content type is added"] = d => Contents(d, "/v2/storage/image")["image/avif"] = Contents(d, "/v2/storage/image")["image/png"]!.DeepClone(),
        ["multipart is added"] = d => Contents(d, "/v3/images/upscale")["multipart/form-data"] =
            Contents(d, "/v3/images/expand-async")["multipart/form-data"]!.DeepClone(),
        ["multipart is gone"] = d => Contents(d, "/v3/images/fill-async").Remove("multipart/form-data"),
        ["a multipart part is renamed"] = d => Rename(Schema(d, "Body_fillImagesV3Async")["properties"]!, "files", "images"),
        ["a body changes"] = d => Contents(d, "/v3/images/upscale")["application/json"]!["schema"]!["$ref"] = "#/components/schemas/FillImageRequestV3",
        ["an answer changes"] = d => Operation(d, "/v2/storage/image")["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"] =
            "#/components/schemas/StorageImage",
        ["a schema is added"] = d => d["components"]!["schemas"]!["Weather"] = new JsonObject { ["type"] = "object" },
        ["a property is added"] = d => Schema(d, "GenerateImagesRequestV3")["properties"]!["mood"] = new JsonObject { ["type"] = "string" },
        ["a property is renamed"] = d => Rename(Schema(d, "StylesV3")["properties"]!, "presets", "presetIds"),
        ["a property changes its case"] = d => Rename(Schema(d, "ModelSpecificPayloadV3")["properties"]!, "localeCode", "LocaleCode"),
        ["a property becomes required"] = d => Schema(d, "FillImageRequestV3")["required"]!.AsArray().Add("prompt"),
        ["a property becomes optional"] = d => Schema(d, "GenerateImagesRequestV3")["required"] = new JsonArray(),
        ["a property changes its type"] = d => Schema(d, "InputMaskV3")["properties"]!["invert"]!["type"] = "string",
        ["a reference changes"] = d => Schema(d, "InputMaskV3")["properties"]!["source"]!["$ref"] = "#/components/schemas/Size",
        ["an array's items change"] = d => Schema(d, "StylesV3")["properties"]!["presets"]!["items"]!["type"] = "integer",
        ["a word is added"] = d => Schema(d, "ContentClassV3")["enum"]!.AsArray().Add("sculpture"),
        ["a word is gone"] = d => Schema(d, "ShotSize")["enum"]!.AsArray().RemoveAt(0),
        ["an inline word is added"] = d => Schema(d, "ImageGenerateRequestV3")["properties"]!["resolutionLevel"]!["enum"]!.AsArray().Add("16MP"),
        ["an unreachable schema is reached"] = d => Schema(d, "JobSucceededPayload")["properties"]!["page"] =
            new JsonObject { ["$ref"] = "#/components/schemas/PageSpec" },
    };

    public static TheoryData<string, string> Expectations { get; } = new()
    {
        { "an operation is added", "POST /v5/images/dream: no method has this route" },
        { "a route changes its case", "POST /v3/images/Upscale: no method has this route" },
        { "a method changes", "CancelJobAsync: PUT /v3/cancel/{jobId} is not in the description" },
        { "a path parameter changes", "GetJobStatusAsync lacks the parameter 'path id'" },
        { "a header is added", "ExpandImageAsync lacks the parameter 'header x-model-version'" },
        { "a header is gone", "UpscaleImageAsync has a parameter 'header x-model-version', which" },
        { "an optional header becomes required", "'header x-model-version' of UpscaleImageAsync is optional in C#" },
        { "a required header becomes optional", "'header x-model-version' of GenerateVideoAsync is required in C#" },
        { "a model is added", "FireflyModelVersion: has no constant for 'image6'" },
        { "a fixed header changes", "sends 'application/json' as content-type" },
        { "a query parameter is added", "GetCustomModelsAsync lacks the parameter 'query owner'" },
        { "a query word is added", "CustomModelSort: has no constant for 'size'" },
        { "a content type is added", "ImageMediaType: has no constant for 'image/avif'" },
        { "multipart is added", "POST /v3/images/upscale: no method takes multipart/form-data" },
        { "multipart is gone", "POST /v3/images/fill-async: has 1 kinds of body, but 2 methods" },
        { "a multipart part is renamed", "POST /v3/images/fill-async: the multipart method lacks the part 'images'" },
        { "a body changes", "POST /v3/images/upscale: no method takes FillImageRequestV3" },
        { "an answer changes", "answers with StorageImage, but UploadImageAsync with StorageImageResponse" },
        { "a schema is added", "Weather: has no C# type" },
        { "a property is added", "GenerateImagesRequestV3.mood: GenerateImagesRequest has no property" },
        { "a property is renamed", "StylesV3: ImageStyle has a property 'presets', which" },
        { "a property changes its case", "ModelSpecificPayloadV3.LocaleCode: ModelSpecificPayload has no property" },
        { "a property becomes required", "FillImageRequestV3.prompt: is required, but optional in C#" },
        { "a property becomes optional", "GenerateImagesRequestV3.prompt: is optional, but required in C#" },
        { "a property changes its type", "InputMaskV3.invert: is string" },
        { "a reference changes", "InputMaskV3.source: is a Size, but ImageSource in C#" },
        { "an array's items change", "StylesV3.presets[]: is integer" },
        { "a word is added", "ContentClass: has no constant for 'sculpture'" },
        { "a word is gone", "ShotSize: has a constant for 'close-up shot', which" },
        { "an inline word is added", "ResolutionLevel: has no constant for '16MP'" },
        { "an unreachable schema is reached", "PageSpec: is in the list of schemas that no operation leads to" },
    };

    private static JsonObject Schema(JsonObject description, string name) => description["components"]!["schemas"]![name]!.AsObject();

    private static JsonObject Operation(JsonObject description, string path, string method = "post") =>
        description["paths"]![path]![method]!.AsObject();

    private static JsonObject Contents(JsonObject description, string path) =>
        Operation(description, path)["requestBody"]!["content"]!.AsObject();

    private static JsonObject Parameter(JsonObject description, string path, string method, string name) =>
        Operation(description, path, method)["parameters"]!.AsArray().Single(p => p!["name"]!.GetValue<string>() == name)!.AsObject();

    private static void Rename(JsonNode holder, string from, string to)
    {
        JsonNode value = holder[from]!;
        holder.AsObject().Remove(from);
        holder[to] = value;
    }
}
