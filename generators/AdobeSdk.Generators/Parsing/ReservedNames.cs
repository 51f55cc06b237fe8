namespace AdobeSdk.Generators.Parsing;

/// <summary>Names that a client has for itself, or every object has.</summary>
internal static class ReservedNames
{
    public static bool Contains(string name, string clientName) => name switch
    {
        "Create" or "Resume" or "Scopes" or "Dispose" or "Descriptor" or "_core" => true,
        "Equals" or "Finalize" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "ToString" => true,
        _ => name == $"{clientName}Client" || name == $"I{clientName}Client",
    };
}
