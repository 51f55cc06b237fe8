using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Validation;

/// <summary>One entry of <c>validation_errors</c>. Firefly speaks pydantic's language: its messages and its type words.</summary>
internal sealed record ValidationError(Location At, string Message, string Type, JsonObject? Context = null)
{
    public static ValidationError Missing(Location at) => new(at, "field required", "value_error.missing");

    public static ValidationError Unknown(Location at) => new(at, "extra fields not permitted", "value_error.extra");

    public static ValidationError WrongType(Location at, string message, string kind) => new(at, message, $"type_error.{kind}");

    public static ValidationError Limit(Location at, string message, string kind, JsonNode limit) =>
        new(at, message, $"value_error.{kind}", new JsonObject { ["limit_value"] = limit });

    public static ValidationError Value(Location at, string message) => new(at, message, "value_error");

    public static ValidationError NotAWord(Location at, IReadOnlyCollection<string> words, bool numbers = false) => new(
        at,
        $"value is not a valid enumeration member; permitted: {string.Join(", ", words.Select(word => numbers ? word : $"'{word}'"))}",
        "type_error.enum",
        new JsonObject { ["enum_values"] = new JsonArray([.. words.Select(word => numbers ? JsonNode.Parse(word) : word)]) });

    public JsonObject ToJson()
    {
        JsonObject entry = new() { ["loc"] = At.ToJson(), ["msg"] = Message, ["type"] = Type };
        if (Context is not null)
        {
            entry["ctx"] = Context.DeepClone();
        }

        return entry;
    }
}
