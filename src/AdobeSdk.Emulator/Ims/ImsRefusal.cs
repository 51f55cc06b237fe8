using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary>An error of IMS.</summary>
internal sealed record ImsRefusal(int Status, string Error, string Description)
{
    public static ImsRefusal Missing(string name) => new(400, "invalid_request", $"{name} is missing");

    public Task WriteAsync(HttpContext context) =>
        Answer.JsonAsync(context, Status, new JsonObject { ["error"] = Error, ["error_description"] = Description });
}
