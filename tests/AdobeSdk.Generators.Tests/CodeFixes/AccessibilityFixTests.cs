using AdobeSdk.Generators.CodeFixes.Interfaces;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class AccessibilityFixTests
{
    private const string Internal = "AccessibilityFix.internal";
    private const string Public = "AccessibilityFix.public";
    private const string Method = "{ [Get(\"/\")] Task<string> ListAsync(); }";

    [Theory]
    [InlineData(Internal, "public static class Apis { [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} #; }", "public static class Apis { [AdobeApi(\"ff_apis\")] internal interface IFireflyApi #; }")]
    [InlineData(Public, "public static class Apis { [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} #; }", "public static class Apis { [AdobeApi(\"ff_apis\")] public interface IFireflyApi #; }")]
    [InlineData(Public, "public static class Apis { [AdobeApi(\"ff_apis\")] interface {|ADOBE004:IFireflyApi|} #; }", "public static class Apis { [AdobeApi(\"ff_apis\")] public interface IFireflyApi #; }")]
    [InlineData(Internal, "public class Apis { [AdobeApi(\"ff_apis\")] private /* mine */ protected interface {|ADOBE004:IFireflyApi|} #; }", "public class Apis { [AdobeApi(\"ff_apis\")] internal /* mine */ interface IFireflyApi #; }")]
    [InlineData(Internal, "public class Apis { class Inner { [AdobeApi(\"ff_apis\")] protected interface {|ADOBE004:IFireflyApi|} #; } }", "public class Apis { internal class Inner { [AdobeApi(\"ff_apis\")] internal interface IFireflyApi #; } }")]
    [InlineData(Internal, "[AdobeApi(\"ff_apis\")] file interface {|ADOBE004:IFireflyApi|} #;", "[AdobeApi(\"ff_apis\")] internal interface IFireflyApi #;")]
    [InlineData(Internal, "public static partial class Apis { [AdobeApi(\"ff_apis\")] private partial interface {|ADOBE004:IFireflyApi|}; private partial interface IFireflyApi #; }", "public static partial class Apis { [AdobeApi(\"ff_apis\")] internal partial interface IFireflyApi; internal partial interface IFireflyApi #; }")]
    public Task A_closed_interface_is_opened(string key, string before, string after) => Fixing<AccessibilityFix>.Makes(
        "namespace Contoso;\n\n" + before.Replace(" #;", " " + Method), "namespace Contoso;\n\n" + after.Replace(" #;", " " + Method), key);

    [Fact]
    public Task All_are_opened_at_once() => Fixing<AccessibilityFix>.Makes(
        $$"""
        namespace Contoso;

        // Kept together.
        public static class Apis
        {
            [AdobeApi("ff_apis")]
            private interface {|ADOBE004:IFireflyApi|} {{Method}}

            private static class Inner
            {
                /// <summary>One.</summary>
                [AdobeApi("ff_apis")] public interface {|ADOBE004:IOneApi|} {{Method}}

                [AdobeApi("ff_apis")] public interface {|ADOBE004:ITwoApi|} {{Method}}
            }
        }
        """,
        $$"""
        namespace Contoso;

        // Kept together.
        public static class Apis
        {
            [AdobeApi("ff_apis")]
            internal interface IFireflyApi {{Method}}

            internal static class Inner
            {
                /// <summary>One.</summary>
                [AdobeApi("ff_apis")] public interface IOneApi {{Method}}

                [AdobeApi("ff_apis")] public interface ITwoApi {{Method}}
            }
        }
        """,
        Internal,
        steps: 2);

    [Theory]
    [InlineData("public class Apis<T> { [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<string> ListAsync(); } }")]
    [InlineData("[AdobeApi(\"ff_apis\")] file interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<Model> ListAsync(); } file sealed record Model;")]
    [InlineData("public static class Apis { private sealed record Model; [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<Model[]> ListAsync(); } }")]
    public Task Where_another_word_is_not_enough_nothing_is_offered(string source) => Fixing<AccessibilityFix>.MakesNothing("namespace Contoso;\n\n" + source);

    [Fact]
    public Task What_is_made_of_internal_types_is_not_made_public() => Fixing<AccessibilityFix>.MakesNothing(
        "namespace Contoso;\n\npublic static class Apis { internal sealed record Model; [AdobeApi(\"ff_apis\")] private interface {|ADOBE004:IFireflyApi|} { [Get(\"/\")] Task<Model> ListAsync(); } }",
        Public);
}
