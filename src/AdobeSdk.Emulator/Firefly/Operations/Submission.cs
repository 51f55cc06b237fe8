using System.Text.Json;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A valid request, and the room in which its work is done.</summary>
/// <param name="Body">The body, which has passed the operation's rules.</param>
/// <param name="Model">The model version; empty where the operation has none.</param>
/// <param name="Atelier">Fetches sources and delivers pictures.</param>
internal sealed record Submission(JsonElement Body, string Model, Atelier Atelier);
