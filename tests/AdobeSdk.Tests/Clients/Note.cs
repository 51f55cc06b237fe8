using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Clients;

public sealed record Note(string? Text);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
