using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Testing.Sources;

/// <summary>What the compiler noted in an assembly's symbols of the options that it was compiled with.</summary>
internal sealed record ProjectOptions
{
    private static readonly Guid s_kind = new("b5feec05-8cd0-4a83-96da-466284bb4bd8");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public ImmutableArray<string> PreprocessorSymbols { get; init; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public static ProjectOptions Read(MetadataReader symbols)
    {
        byte[]? note = symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == s_kind)
            .Select(information => symbols.GetBlobBytes(information.Value))
            .FirstOrDefault();
        return note is null ? new() : Parse(Encoding.UTF8.GetString(note).Split('\0'));
    }

    // Names and values in turn, each ended by a zero.
    private static ProjectOptions Parse(string[] words)
    {
        var options = new ProjectOptions { Nullable = NullableContextOptions.Disable };
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            options = (words[i], words[i + 1]) switch
            {
                ("language-version", var version) when LanguageVersionFacts.TryParse(version, out LanguageVersion parsed) => options with { LanguageVersion = parsed },
                ("define", var symbols) => options with { PreprocessorSymbols = [.. symbols.Split(',', StringSplitOptions.RemoveEmptyEntries)] },
                ("nullable", var context) when Enum.TryParse(context, out NullableContextOptions parsed) => options with { Nullable = parsed },
                _ => options,
            };
        }

        return options;
    }
}
