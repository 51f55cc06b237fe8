using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Photoshop;

/// <summary>A request that is refused.</summary>
/// <param name="Status">The status.</param>
/// <param name="Code">Adobe's word for it.</param>
/// <param name="Message">In words.</param>
/// <param name="Errors">All that is wrong with it.</param>
internal sealed record PhotoshopError(int Status, string Code, string Message, IReadOnlyList<ValidationError>? Errors = null)
{
    /// <summary>422 at Photoshop v2, 400 at masking.</summary>
    public static PhotoshopError Invalid(PhotoshopDialect dialect, IReadOnlyList<ValidationError> errors) =>
        new(dialect == PhotoshopDialect.V2 ? 422 : 400, dialect == PhotoshopDialect.V2 ? "validation_error" : "input_validation_error", "The request is not valid.", errors);

    public Task WriteAsync(HttpContext context, PhotoshopDialect dialect) =>
        Answer.JsonAsync(context, Status, dialect == PhotoshopDialect.V2 ? V2() : Masking());

    private JsonObject V2()
    {
        JsonObject body = new() { ["error_code"] = Code, ["message"] = Errors is [ValidationError only] ? Text(only) : Message };
        if (Errors is { Count: > 1 })
        {
            body["errors"] = new JsonArray([.. Errors.Select(static error => new JsonObject { ["error_code"] = "validation_error", ["message"] = Text(error) })]);
        }

        return body;
    }

    private JsonObject Masking() => new()
    {
        ["type"] = "InputValidationError",
        ["code"] = Code,
        ["title"] = Message,
        ["details"] = new JsonArray([.. (Errors ?? []).Select(static error => new JsonObject { ["reason"] = Text(error) })]),
    };

    // image.source.url: field required
    private static string Text(ValidationError error) => $"{string.Join('.', error.At.ToJson().Skip(1))}: {error.Message}";
}
