using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Parsing;

/// <summary>The client's name: what the attribute says, or what is left of the interface's.</summary>
internal static class ClientNames
{
    public static string For(string interfaceName, string? chosen)
    {
        if (chosen is not null && SyntaxFacts.IsValidIdentifier(chosen))
        {
            return chosen;
        }

        string name = interfaceName;
        if (name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]))
        {
            name = name.Substring(1);
        }

        return name.EndsWith("Api", StringComparison.Ordinal) && name.Length > 3 ? name.Substring(0, name.Length - 3) : name;
    }
}
