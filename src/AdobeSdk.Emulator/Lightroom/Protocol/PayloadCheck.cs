using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>Says what is wrong with a body in the catalog's three words.</summary>
internal static class PayloadCheck
{
    /// <exception cref="LightroomException">Something is wrong.</exception>
    public static void Require(JsonElement body, Rule rule)
    {
        Findings findings = new("", static _ => false);
        rule.Check(body, Location.Body, findings);
        if (findings.Errors.FirstOrDefault(static error => Path(error) == "subtype") is { } subtype)
        {
            throw new LightroomException(LightroomError.Input("subtype", Word(subtype) == "required" ? "required" : "is invalid"));
        }

        if (findings.Errors.Count > 0)
        {
            JsonObject errors = [];
            foreach (ValidationError error in findings.Errors)
            {
                errors[Path(error)] = new JsonArray(Word(error));
            }

            throw new LightroomException(new LightroomError(400, 1030, "Payload Validation Error", "PayloadValidationError", errors));
        }
    }

    private static string Path(ValidationError error) => string.Join('.', error.At.ToJson().Skip(1).Select(static step => step!.ToString()));

    private static string Word(ValidationError error) => error.Type switch
    {
        "value_error.missing" => "required",
        "value_error.extra" => "disallowed",
        _ => "invalid",
    };
}
