using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>An error in the catalog's words: a number, a sentence, a kind, and what is wrong with what.</summary>
internal sealed record LightroomError(int Status, int Code, string Description, string? Subtype = null, JsonObject? Errors = null)
{
    public static LightroomError Input(string name, string reason) =>
        new(400, 1005, "Input Validation Error", "InputValidationError", Reasons(name, reason));

    public static LightroomError NotAnId(string name) => Input(name, "Must be a valid GUID");

    public static LightroomError NotFound(string kind) =>
        new(404, 1000, "Resource not found", "ResourceNotFoundError", Reasons(kind, "does not exist"));

    public static LightroomError Exists(string kind) =>
        new(403, 1002, "Resource already exists", "ResourceExistsError", Reasons(kind, "already exists"));

    public static LightroomError ContentType(string reason) =>
        new(415, 1003, "Invalid content type", "InvalidContentTypeError", Reasons("content_type", reason));

    public static LightroomError TooBig { get; } = new(413, 1007, "The resource is too big", "ResourceTooBigError");

    public static LightroomError NotPermitted { get; } = new(403, 1016, "Requested operation not permitted", "OperationNotPermittedError");

    public static LightroomError Forbidden { get; } = new(403, 4300, "Access is forbidden", "AccessForbiddenError");

    public static LightroomError AccountState { get; } = new(403, 4301, "Access forbidden due to account state of resource owner", "AccessForbiddenError");

    public JsonObject ToJson()
    {
        JsonObject body = new() { ["code"] = Code, ["description"] = Description };
        if (Subtype is not null)
        {
            body["subtype"] = Subtype;
        }

        if (Errors is not null)
        {
            body["errors"] = Errors.DeepClone();
        }

        return body;
    }

    public Task WriteAsync(HttpContext context) => LightroomAnswer.JsonAsync(context, Status, ToJson());

    private static JsonObject Reasons(string name, string reason) => new() { [name] = new JsonArray(reason) };
}
