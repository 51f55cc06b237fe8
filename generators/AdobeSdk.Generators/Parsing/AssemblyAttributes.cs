using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// Binds the attributes of the assembly itself, early. Until they are bound the compiler looks through every file for them
/// whenever a signature names a type of the project, to see whether the whole assembly is experimental.
/// </summary>
internal static class AssemblyAttributes
{
    // With few files the search takes less time than the binding.
    private const int ManyFiles = 100;

    public static void BindWhereFilesAreMany(Compilation compilation)
    {
        if (compilation is CSharpCompilation { SyntaxTrees.Length: > ManyFiles })
        {
            compilation.Assembly.GetAttributes();
            compilation.SourceModule.GetAttributes();
        }
    }
}
