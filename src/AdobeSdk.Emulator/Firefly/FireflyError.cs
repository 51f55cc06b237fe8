using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>A request that Firefly refuses, in Firefly's words.</summary>
internal sealed record FireflyError(int Status, string Code, string Message, IReadOnlyList<ValidationError>? Errors = null)
{
    public static FireflyError Invalid(IReadOnlyList<ValidationError> errors) => new(422, "validation_error", "The request is not valid.", errors);

    public Task WriteAsync(HttpContext context)
    {
        // A proxy in front of Firefly says this one, and it speaks HTML.
        if (Status == StatusCodes.Status413PayloadTooLarge)
        {
            return Answer.TextAsync(context, Status, "text/html", "<html><head><title>413 Request Entity Too Large</title></head><body><h1>413 Request Entity Too Large</h1></body></html>");
        }

        JsonObject body = new() { ["error_code"] = Code, ["message"] = Message };
        if (Errors is not null)
        {
            body["validation_errors"] = new JsonArray([.. Errors.Select(static error => error.ToJson())]);
        }

        return Answer.JsonAsync(context, Status, body);
    }
}
