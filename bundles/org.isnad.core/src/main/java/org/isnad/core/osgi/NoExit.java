package org.isnad.core.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Makes a plug-in's call of {@code System.exit} and its like throw where it stands, so that it ends the plug-in's run and not
 * the window: without a security manager nothing else in the JDK refuses it. It guards against mistakes, not against malice.
 */
@Component(service = {})
public final class NoExit implements WeavingHook {
    private static final Logger LOGGER = System.getLogger(NoExit.class.getName());
    private static final Set<String> OWNERS = Set.of("java/lang/System", "java/lang/Runtime");
    private static final Set<String> METHODS = Set.of("exit", "halt");
    private static final ClassDesc THROWN = ClassDesc.of("java.lang.IllegalStateException");
    private static final MethodTypeDesc WITH_WORDS = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

    private final boolean ours;
    private final ServiceRegistration<WeavingHook> registration;

    // by hand: a component's service is made when it is first asked for, by classes that would ask for it in turn
    @Activate
    public NoExit(BundleContext context) {
        // loads the class that is asked before the hook is there: the hook is asked about every class, this one too
        ours = ProductJars.isOurs(context.getBundle());
        registration = context.registerService(WeavingHook.class, this, null);
    }

    @Deactivate
    void stop() {
        registration.unregister();
    }

    @Override
    public void weave(WovenClass woven) {
        Bundle bundle = woven.getBundleWiring().getBundle();
        if (!ours || !isPlugIn(bundle)) {
            return;
        }
        try {
            withoutExit(woven.getBytes(), kin(bundle)).ifPresent(woven::setBytes);
        } catch (IllegalArgumentException e) {
            // a class of a newer format, or of types nobody has: it stays as it is
            LOGGER.log(Level.WARNING, "Class {0} may end the process: {1}", woven.getClassName(), e.getMessage());
        }
    }

    // what the plug-in's own types extend is read, not loaded: they are just being loaded
    private static ClassHierarchyResolver kin(Bundle bundle) {
        return ClassHierarchyResolver.ofResourceParsing(type -> stream(bundle, type))
                .orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static @Nullable InputStream stream(Bundle bundle, ClassDesc type) {
        String name = type.descriptorString();
        URL file = bundle.getResource(name.substring(1, name.length() - 1) + ".class");
        try {
            return file == null ? null : file.openStream();
        } catch (IOException unreadable) {
            return null;
        }
    }

    // the product's own come from its repository or class path
    private static boolean isPlugIn(Bundle bundle) {
        return bundle.getBundleId() != 0 && !ProductJars.isOurs(bundle);
    }

    /** The class with every such call throwing instead; empty if it has none. */
    static Optional<byte[]> withoutExit(byte[] bytes, ClassHierarchyResolver kin) {
        // most classes do not: to look for the name is far quicker than to read the class
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (METHODS.stream().noneMatch(names::contains) || OWNERS.stream().noneMatch(names::contains)) {
            return Optional.empty();
        }
        ClassFile classFile = ClassFile.of(ClassHierarchyResolverOption.of(kin));
        ClassModel read = classFile.parse(bytes);
        boolean[] found = {false};
        byte[] written = classFile.transformClass(read, ClassTransform.transformingMethodBodies((code, element) -> {
            if (ends(element)) {
                found[0] = true;
                refuse(code);
            } else {
                code.with(element);
            }
        }));
        return found[0] ? Optional.of(written) : Optional.empty();
    }

    private static boolean ends(CodeElement element) {
        return element instanceof InvokeInstruction call
                && OWNERS.contains(call.owner().asInternalName())
                && METHODS.contains(call.name().stringValue())
                && call.type().stringValue().equals("(I)V");
    }

    // what the call was given stays on the stack and goes with the frame
    private static void refuse(CodeBuilder code) {
        code.new_(THROWN)
                .dup()
                .ldc("a plug-in may not end the process: it called System.exit, or exit or halt of Runtime")
                .invokespecial(THROWN, ConstantDescs.INIT_NAME, WITH_WORDS)
                .athrow();
    }
}
