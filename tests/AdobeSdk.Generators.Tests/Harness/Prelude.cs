namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>The usings of a project with implicit usings, so that a test shows nothing but its interface.</summary>
internal static class Prelude
{
    private static readonly string[] s_namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Text.Json.Serialization",
        "System.Threading", "System.Threading.Tasks", "AdobeSdk", "Refit",
    ];

    public static string Before(string source) => string.Concat(s_namespaces.Select(static name => $"using {name};\n")) + source;
}
